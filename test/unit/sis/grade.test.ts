import { describe, expect, it } from 'vitest';
import { gradeAlone, gradeIn } from '@/utils/sis/find/person/grade';

describe('the grade that a text tells', () => {
  it.each([
    ['Grade 06', '6'],
    ['Gr: 11', '11'],
    ['Perm ID 17, grade level K', 'k'],
    ['Ana Diaz, 4th grade', '4'],
    ['Grado 3', '3'],
    ['Grade: Kindergarten', 'k'],
    ['Grade: transitional kindergarten', 'tk'],
    ['Grade: Prekindergarten', 'ps'],
  ])('in "%s" is %s', (text, grade) => expect(gradeIn(text)).toBe(grade));

  it.each([
    'First Name',
    'Room 02',
    'Here since second grade',
    'Kindergarten readiness',
    'Grade First Name',
    'Grade Second Street',
    'Upgrade 3',
    'Leaving 10/02 Graduate',
    '',
  ])('in "%s" is none', (text) => expect(gradeIn(text)).toBeUndefined());

  it('is none of the number before it, which is a room or a day', () => expect(gradeIn('Room 02 Grade 8')).toBe('8'));

  it.each([
    ['Current grade: second', '2'],
    ['Grade 2nd grade', '2'],
    ['Grade Kindergarten', 'k'],
    ['Grade Kindergarten, full day', 'k'],
  ])('is all of "%s"', (text, grade) => expect(gradeAlone(text)).toBe(grade));

  it.each(['Grade 5 Math', 'Teacher, grade 5', 'Grade'])('is not all of "%s"', (text) =>
    expect(gradeAlone(text)).toBeUndefined(),
  );
});
