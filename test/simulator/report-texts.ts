/** What a simulated report says, in one language. Short lines: each has to fit on one line of the page. */
export interface ReportTexts {
  /** For `lang` in HTML and for the document's own language. */
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
  readonly heading: string;
  /** That it is simulated, plainly. */
  readonly simulated: string;
  readonly student: string;
  readonly ssid: string;
  readonly test: string;
  readonly year: string;
  readonly grade: string;
  readonly lines: readonly string[];
}

const ENGLISH: ReportTexts = {
  tag: 'en',
  direction: 'ltr',
  heading: 'Student Score Report',
  simulated: 'Simulated report. Made up for tests, not a real score.',
  student: 'Student',
  ssid: 'Student ID (last four digits)',
  test: 'Test',
  year: 'School year',
  grade: 'Grade',
  lines: [
    'This page stands where a score report would stand.',
    'The student, the test and the school are made up.',
    'English language arts and mathematics are the subjects.',
  ],
};

const BY_CODE: Readonly<Record<string, ReportTexts>> = {
  ENG: ENGLISH,
  SPA: {
    tag: 'es',
    direction: 'ltr',
    heading: 'Informe de resultados del estudiante',
    simulated: 'Informe simulado. Inventado para pruebas; no es un resultado real.',
    student: 'Estudiante',
    ssid: 'Número de estudiante (últimas cuatro cifras)',
    test: 'Prueba',
    year: 'Año escolar',
    grade: 'Grado',
    lines: [
      'Esta página ocupa el lugar de un informe de resultados.',
      'El estudiante, la prueba y la escuela son inventados.',
      'Las materias son lengua inglesa y matemáticas.',
    ],
  },
  VIE: {
    tag: 'vi',
    direction: 'ltr',
    heading: 'Báo cáo điểm của học sinh',
    simulated: 'Báo cáo mô phỏng. Được tạo ra để thử nghiệm, không phải điểm thật.',
    student: 'Học sinh',
    ssid: 'Mã số học sinh (bốn chữ số cuối)',
    test: 'Bài kiểm tra',
    year: 'Năm học',
    grade: 'Lớp',
    lines: [
      'Trang này thay cho một báo cáo điểm.',
      'Học sinh, bài kiểm tra và trường học đều là giả tưởng.',
      'Các môn học là ngữ văn tiếng Anh và toán.',
    ],
  },
  CHI: {
    tag: 'zh-Hant',
    direction: 'ltr',
    heading: '學生成績報告',
    simulated: '模擬報告。僅供測試使用。並非真實成績。',
    student: '學生',
    ssid: '學生編號末四位',
    test: '測驗',
    year: '學年',
    grade: '年級',
    lines: ['此頁代替一份成績報告。', '學生、測驗和學校均為虛構。', '科目為英語語文和數學。'],
  },
  FIL: {
    tag: 'fil',
    direction: 'ltr',
    heading: 'Ulat ng Iskor ng Mag-aaral',
    simulated: 'Kunwaring ulat. Gawa-gawa para sa pagsubok, hindi tunay na iskor.',
    student: 'Mag-aaral',
    ssid: 'Numero ng mag-aaral (huling apat na numero)',
    test: 'Pagsusulit',
    year: 'Taon ng pag-aaral',
    grade: 'Baitang',
    lines: [
      'Ang pahinang ito ay kapalit ng isang ulat ng iskor.',
      'Kathang-isip ang mag-aaral, ang pagsusulit at ang paaralan.',
      'Ang mga asignatura ay wikang Ingles at matematika.',
    ],
  },
  KOR: {
    tag: 'ko',
    direction: 'ltr',
    heading: '학생 성적 보고서',
    simulated: '모의 보고서입니다. 시험용으로 만든 것이며 실제 성적이 아닙니다.',
    student: '학생',
    ssid: '학생 번호 끝 네 자리',
    test: '시험',
    year: '학년도',
    grade: '학년',
    lines: [
      '이 페이지는 성적 보고서를 대신합니다.',
      '학생과 시험과 학교는 모두 지어낸 것입니다.',
      '과목은 영어와 수학입니다.',
    ],
  },
  ARA: {
    tag: 'ar',
    direction: 'rtl',
    heading: 'تقرير درجات الطالب',
    simulated: 'تقرير للمحاكاة، أعد للاختبار وليس نتيجة حقيقية',
    student: 'الطالب',
    ssid: 'آخر أربعة أرقام من رقم الطالب',
    test: 'الاختبار',
    year: 'السنة الدراسية',
    grade: 'الصف',
    lines: [
      'هذه الصفحة تحل محل تقرير الدرجات',
      'الطالب والاختبار والمدرسة من صنع الخيال',
      'المواد هي فنون اللغة الإنجليزية والرياضيات',
    ],
  },
};

/** The languages in which the simulator can write, by the service's codes. */
export const WRITTEN_LANGUAGES: readonly string[] = Object.keys(BY_CODE);

/** For a language that nobody here writes, English with a line that says so. */
export function textsIn(code: string): ReportTexts {
  const texts = BY_CODE[code];
  if (texts !== undefined) return texts;
  return { ...ENGLISH, lines: [...ENGLISH.lines, `It stands for a report in the language "${code}".`] };
}
