// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { findStudent } from '@/utils/sis/find/find-student';
import { GENERIC } from '@/utils/sis/site/registry';

const TYPED = '9900000001';
const AT = new URL('https://sis.example.org/students/17');
const FIELD = `<label for="q">SSID</label><input id="q" value="${TYPED}">`;
const NAME = '<label for="n">Last name</label><input id="n">';

function offeredOn(body: string): string {
  document.body.innerHTML = body;
  const finding = findStudent(document, AT, GENERIC);
  return 'ssid' in finding ? finding.ssid.reveal() : '';
}

describe('a number in a field outside of forms', () => {
  it.each([
    `<div><div>${FIELD}${NAME}</div><button>Search</button></div>`,
    `<div>${FIELD}${NAME}<button>Find student</button><button>Clear</button></div>`,
    `<section><div><div>${FIELD}</div><div>${NAME}</div></div><div><button>Buscar</button></div></section>`,
  ])('is searched for where a button says so behind it: %s', (body) => expect(offeredOn(body)).toBe(''));

  it.each([
    `<div>${FIELD}${NAME}<button>Save</button></div>`,
    `<div><div><input id="all"><button>Search</button></div><div>${FIELD}${NAME}</div></div>`,
    `<div>${FIELD}<div>School <input id="s"><button>Find</button></div><button>Save</button></div>`,
    `<div>${FIELD}${NAME}</div>`,
    `<div>${FIELD}${NAME}<button>Find school</button>${'<button>Clear</button>'.repeat(6)}<button>Save</button></div>`,
    `<div><label>SSID <input readonly value="${TYPED}"></label><button>Find next student</button></div>`,
  ])("is a student's where none does: %s", (body) => expect(offeredOn(body)).toBe(TYPED));
});

describe('a number that counts no more', () => {
  it('in a table of its own makes no list of students of the page', () => {
    const old =
      '<table><tr><th>Retired SSID</th><th>On</th></tr><tr><td>9900000002</td><td>02/11/2024</td></tr></table>';
    expect(
      offeredOn(
        `<h2>Student Profile</h2><table><tr><th>SSID</th><td>${TYPED}</td></tr></table><h3>SSID history</h3>${old}`,
      ),
    ).toBe(TYPED);
  });
});
