// @vitest-environment jsdom
import { describe, expect, it, vi } from 'vitest';
import { Options } from '@/components/options/options';
import type { OptionsProps } from '@/components/options/options-props';
import type { OpenSetupAnswer } from '@/components/options/setup-answers';
import { UnlockPage } from '@/components/unlock/unlock-page';
import { NOW } from '@/test/gallery/now';
import { optionsProps } from '@/test/gallery/options-shown';
import { MODEL, OPTIONS_STATES, STEPS_FAILED, STEPS_OK } from '@/test/gallery/options-states';
import { draw, ENGLISH_WORDS, SPANISH_WORDS } from './draw';

function shown(name: string, answers: Partial<OptionsProps> = {}): OptionsProps {
  const state = OPTIONS_STATES[name];
  if (state === undefined) throw new Error(`No state ${name}`);
  // The sample needs adopted style sheets, which this document has not.
  return { ...optionsProps({ ...state, answers }), Sample: () => null };
}

const page = (name: string, answers: Partial<OptionsProps> = {}) => draw(<Options {...shown(name, answers)} />);

describe('every section of the settings', () => {
  it.each(Object.keys(OPTIONS_STATES))('%s has its words in English and Spanish', async (name) => {
    for (const words of [ENGLISH_WORDS, SPANISH_WORDS]) {
      const { text } = await draw(<Options {...shown(name)} />, words);
      expect(text()).not.toMatch(/undefined|\$\w+\$|\uE000/);
    }
  });
});

describe('the first run', () => {
  it('says which fields are still needed, and saves nothing', async () => {
    const onSaveSet = vi.fn<OptionsProps['onSaveSet']>();
    const { press, field } = await page('first-run-choose', { onSaveSet });
    await press('I have the user name and key from TOMS');
    await press('Save');
    expect(onSaveSet).not.toHaveBeenCalled();
    const faults = new Set<string>();
    for (const label of ['District or charter school (LEA)', 'User name', 'Secret key']) {
      expect(field(label).getAttribute('aria-invalid')).toBe('true');
      const fault = document.getElementById(field(label).getAttribute('aria-describedby')?.split(' ').at(-1) ?? '');
      faults.add(fault?.textContent ?? '');
    }
    // Each says what to enter there.
    expect([...faults].filter(Boolean)).toHaveLength(3);
  });

  it('begins with what is read, sent and kept, and goes on only once somebody agreed', async () => {
    const onAgree = vi.fn<OptionsProps['onAgree']>(async () => ({ kind: 'done' }));
    const props = shown('consent', { onAgree });
    const { press, text, again, buttons } = await draw(<Options {...props} />);
    expect(text()).toContain('What it sends, and where');
    expect(buttons()).toEqual(['Agree and continue', 'Not now']);
    await press('Agree and continue');
    expect(onAgree).toHaveBeenCalledOnce();
    await again(<Options {...props} model={props.model && { ...props.model, agreed: true }} />);
    expect(text()).not.toContain('What it sends, and where');
    expect(buttons()[0]).toBe('I have a setup file');
  });

  it('shows the settings to those who put it off, and that nothing is requested meanwhile', async () => {
    const { press, text, buttons } = await page('consent-later');
    await press('Not now');
    expect(text()).toContain('requests nothing until you agree');
    await press('Review and agree');
    expect(buttons()).toContain('Agree and continue');
  });

  it('is one choice, one form, and a test that runs by itself', async () => {
    const onSaveSet = vi.fn<OptionsProps['onSaveSet']>(async () => ({ kind: 'saved', id: 'a' }));
    const onTestConnection = vi.fn<OptionsProps['onTestConnection']>(async () => STEPS_OK);
    const onFinishFirstRun = vi.fn();
    const props = shown('first-run-choose', { onSaveSet, onFinishFirstRun, onTestConnection });
    const { type, press, text, again } = await draw(<Options {...props} />);
    await press('I have the user name and key from TOMS');
    await type('District or charter school (LEA)', 'Sierra Vista Unified');
    await type('User name', 'sim-district');
    await type('Secret key', 'SimulatedSecret00001');
    await press('Save');
    expect(onSaveSet).toHaveBeenCalledWith(
      expect.objectContaining({ profile: 'toms', account: 'sim-district', secret: 'SimulatedSecret00001' }),
    );
    await again(<Options {...props} model={MODEL} />);
    expect(onTestConnection).toHaveBeenCalledExactlyOnceWith('a');
    await vi.waitFor(() => expect(text()).toContain("You're all set"));
    expect(text()).toMatch(/all set.+Try the buttons.+Done$/s);
    await press('Done');
    expect(onFinishFirstRun).toHaveBeenCalledOnce();
  });

  it('leads back from a test that failed to what was typed, and on again', async () => {
    const onSaveSet = vi.fn<OptionsProps['onSaveSet']>(async () => ({ kind: 'saved', id: 'a' }));
    const props = shown('first-run-choose', { onSaveSet, onTestConnection: async () => STEPS_FAILED });
    const { type, press, text, field, again } = await draw(<Options {...props} />);
    await press('I have the user name and key from TOMS');
    await type('District or charter school (LEA)', 'Sierra Vista Unified (simulated)');
    await type('User name', 'sim-district');
    await type('Secret key', 'mistyped');
    await press('Save');
    await again(<Options {...props} model={MODEL} />);
    await vi.waitFor(() => expect(text()).toContain("The connection doesn't work yet."));
    await press('Back');
    expect(field('User name').value).toBe('sim-district');
    expect(field('Secret key').value).toBe('');
    await type('Secret key', 'SimulatedSecret00001');
    await press('Save');
    expect(onSaveSet).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'a', secret: 'SimulatedSecret00001' }));
  });

  it('tests each of the credentials that a setup file brought, and ends when all of them work', async () => {
    const onTestConnection = vi.fn<OptionsProps['onTestConnection']>(async (id) =>
      id === 'a' ? STEPS_OK : STEPS_FAILED,
    );
    const { press, text } = await page('first-run-test-several', { onTestConnection });
    expect(onTestConnection).toHaveBeenCalledTimes(MODEL.sets.length);
    await vi.waitFor(() => expect(text()).toContain("The connection doesn't work yet."));
    expect(text()).not.toContain("You're all set");
    onTestConnection.mockImplementation(async () => STEPS_OK);
    await press('Test the connection of Manzanita Charter (simulated)');
    await vi.waitFor(() => expect(text()).toContain("You're all set"));
  });

  it('has no date in the form that nobody typed', async () => {
    const { field, press } = await page('first-run-choose');
    await press('I have the user name and key from TOMS');
    expect(field('Expires on (optional)').value).toBe('');
  });

  it('is one field where the district sent the setup', async () => {
    const { buttons } = await page('first-run-passphrase');
    expect(buttons()).toEqual(['Show Passphrase', 'Finish setup']);
  });

  it('shows a secret to who types it, and hides it again', async () => {
    const { field, press } = await page('first-run-choose');
    await press('I have the user name and key from TOMS');
    await press('Show Secret key');
    expect(field('Secret key').type).toBe('text');
    await press('Hide Secret key');
    expect(field('Secret key').type).toBe('password');
  });
});

describe('credentials', () => {
  it('never show a secret, and keep it when its field is left blank', async () => {
    const onSaveSet = vi.fn<OptionsProps['onSaveSet']>(async () => ({ kind: 'saved', id: 'a' }));
    const { press, field } = await page('credentials', { onSaveSet });
    await press('Edit Sierra Vista Unified (simulated)');
    expect(field('Secret key').value).toBe('');
    expect(field('Secret key').type).toBe('password');
    await press('Save');
    expect(onSaveSet).toHaveBeenCalledWith(expect.objectContaining({ id: 'a', secret: '' }));
  });

  it('give the focus to the form, and back to what opened it', async () => {
    const { press, root, button } = await page('credentials');
    await press('Edit Manzanita Charter (simulated)');
    expect(root.querySelector('form')?.contains(document.activeElement)).toBe(true);
    await press('Cancel');
    expect(document.activeElement).toBe(button('Edit Manzanita Charter (simulated)'));
  });

  it('want the secret again when they would go to another address', async () => {
    const onSaveSet = vi.fn<OptionsProps['onSaveSet']>();
    const { press, type, text } = await page('credentials', { onSaveSet });
    await press('Edit Sierra Vista Unified (simulated)');
    await type('Service address (optional)', 'https://other.example.org/api');
    await press('Save');
    expect(onSaveSet).not.toHaveBeenCalled();
    expect(text()).toContain("It's used only with the address it was entered for");
  });

  it('say what was tried and what came back when the connection fails', async () => {
    const { press, text } = await page('credentials', { onTestConnection: async () => STEPS_FAILED });
    await press('Test the connection of Sierra Vista Unified (simulated)');
    expect(text()).toContain("The connection doesn't work yet.");
    expect(text()).toContain('Connection to CAASPP OK');
    expect(text()).toContain('Key Failed');
    expect(text()).toContain('Response Not checked');
  });

  it('are removed only after asking once more', async () => {
    const onRemoveSet = vi.fn<OptionsProps['onRemoveSet']>(async () => ({ kind: 'done' }));
    const { press, text } = await page('credentials', { onRemoveSet });
    await press('Remove Manzanita Charter (simulated)');
    expect(onRemoveSet).not.toHaveBeenCalled();
    expect(text()).toContain('Remove the credentials for Manzanita Charter (simulated)?');
    await press('Remove');
    expect(onRemoveSet).toHaveBeenCalledWith('b');
  });

  it('of the organization are marked so and can be tested, not changed', async () => {
    const { text, buttons } = await page('credentials-policy');
    expect(text()).toContain('County pilot (simulated) Managed by your district');
    expect(buttons()).toContain('Test the connection of County pilot (simulated)');
    expect(buttons()).not.toContain('Edit County pilot (simulated)');
  });
});

describe('what the organization decides', () => {
  it('can not be changed here', async () => {
    const { root, text } = await page('behaviour-policy');
    expect(text()).toContain('Managed by your district');
    const choices = [...root.querySelectorAll('input:is([type="radio"], [type="checkbox"])')];
    expect(choices).toHaveLength(8);
    expect(choices.filter((it) => !it.matches(':disabled'))).toEqual([]);
  });

  it('is named field by field where it could not be used', async () => {
    const { text } = await page('credentials-policy');
    expect(text()).toContain("2 values in your district's policy");
    expect(text()).toContain('credentialSets.0.expiresOn – should be: a day as YYYY-MM-DD');
  });

  it('leaves nothing to change when it manages everything', async () => {
    const { buttons } = await page('credentials-managed');
    expect(buttons().filter((it) => !it.startsWith('Test the connection'))).toEqual([]);
  });
});

describe('the setup file', () => {
  const cases: readonly [OpenSetupAnswer, string][] = [
    [{ kind: 'wrongPassphrase' }, 'Wrong passphrase. Nothing was changed.'],
    [{ kind: 'damaged' }, 'This file is damaged'],
    [{ kind: 'newer', version: '2' }, 'newer version of Paperless Scores (file version 2)'],
    [{ kind: 'otherSoftware' }, "This isn't a Paperless Scores setup file."],
    [{ kind: 'otherService', hosts: ['scores.example.org'] }, 'go to scores.example.org, not to the CAASPP service'],
    [{ kind: 'lockedByPolicy' }, 'Your district manages these settings'],
    [{ kind: 'opened', sets: 2, sites: 1 }, 'Done: 2 keys and 1 site added.'],
  ];
  it.each(cases)('%o is told apart', async (answer, said) => {
    const { type, press, text } = await page('setup-file', { onOpenSetup: async () => answer });
    await type('Or paste the text of the file', '{}');
    await press('Open file');
    expect(text()).toContain(said);
  });

  it('is not made under a passphrase that is short or typed differently', async () => {
    const onExportSetup = vi.fn<OptionsProps['onExportSetup']>();
    const { type, press, text } = await page('setup-file', { onExportSetup });
    await type('New passphrase', 'short');
    await press('Create file');
    expect(text()).toContain('Use at least 12 characters.');
    await type('New passphrase', 'four unrelated plain words');
    await press('Create file');
    expect(text()).toContain("The passphrases don't match.");
    expect(onExportSetup).not.toHaveBeenCalled();
  });

  it('asks once more for secrets that can not be read', async () => {
    const onExportSetup = vi.fn<OptionsProps['onExportSetup']>(async (_, secrets) =>
      secrets.a
        ? { kind: 'exported', fileName: 'setup.json' }
        : { kind: 'secretsNeeded', sets: [{ id: 'a', name: 'Sierra' }] },
    );
    const { type, press, text } = await page('setup-file', { onExportSetup });
    await type('New passphrase', 'four unrelated plain words');
    await type('Confirm passphrase', 'four unrelated plain words');
    await press('Create file');
    await type('Secret key of Sierra', 'SimulatedSecret00001');
    await press('Create file');
    expect(text()).toContain('Saved as setup.json. Next: send it to staff, and the passphrase separately.');
  });
});

describe('security', () => {
  it('says of each way what it protects against and what not', async () => {
    const { text } = await page('security');
    expect(text().match(/Protects|Also protects/g)).toHaveLength(3);
    expect(text().match(/Doesn't protect/g)).toHaveLength(3);
  });

  it('asks for secrets that can not be carried over, or goes on without them when told so', async () => {
    const onKeeping = vi.fn<OptionsProps['onKeeping']>(async ({ giveUpOthers }) =>
      giveUpOthers ? { kind: 'done' } : { kind: 'secretsNeeded', sets: [{ id: 'a', name: 'Sierra' }] },
    );
    const { field, press, text } = await page('security', { onKeeping });
    await field('For this session only (shared computers)').click();
    await press('Save');
    expect(text()).toContain('enter each one again.');
    await press('Continue without the blank ones');
    expect(onKeeping).toHaveBeenLastCalledWith(expect.objectContaining({ keeping: 'session', giveUpOthers: true }));
    expect(text()).toContain('Saved. Your keys are now stored this way.');
  });

  it('says how long to wait after a wrong passphrase', async () => {
    const { type, press, text, field } = await page('security-locked');
    await type('Passphrase', 'wrong');
    await press('Unlock');
    expect(text()).toContain('Wrong passphrase. Try again in 8 seconds.');
    expect(field('Passphrase').value).toBe('');
  });
});

describe('activity', () => {
  it('shows no more of an SSID than its last four digits', async () => {
    const { text } = await page('activity');
    expect(text()).toContain('••••••0001');
    expect(text()).not.toMatch(/\d{10}/);
  });

  it('goes to older entries and back', async () => {
    const onReadActivity = vi.fn<OptionsProps['onReadActivity']>(async (_, from) =>
      from === undefined ? { rows: [], older: 'page 2' } : { rows: [] },
    );
    const { press } = await page('activity', { onReadActivity });
    await press('Older');
    expect(onReadActivity).toHaveBeenLastCalledWith(expect.anything(), 'page 2', 50);
    await press('Newer');
    expect(onReadActivity).toHaveBeenLastCalledWith(expect.anything(), undefined, 50);
  });

  it('says what came of a saving that went on while it was read', async () => {
    const row = { id: '1', at: NOW, what: 'download', site: '', report: '', lastFour: '0001' } as const;
    const onReadActivity = vi.fn<OptionsProps['onReadActivity']>(async () => ({
      rows: [{ ...row, outcome: 'saved' }],
    }));
    onReadActivity.mockResolvedValueOnce({ rows: [{ ...row, outcome: 'handedOver' }] });
    const { text } = await page('activity', { onReadActivity });
    expect(text()).toContain('result not known');
    await expect.poll(text, { timeout: 5_000 }).toContain('Saved');
    expect(text()).not.toContain('result not known');
  });

  it('that can not be read does not pass for an empty one, and is tried again', async () => {
    const onReadActivity = vi.fn<OptionsProps['onReadActivity']>(() => Promise.reject(new Error('no database')));
    const { press, text } = await page('activity', { onReadActivity });
    expect(text()).toContain("The log can't be read");
    expect(text()).not.toContain('No activity yet');
    await press('Try again');
    expect(onReadActivity).toHaveBeenCalledTimes(2);
  });

  it('is cleared only after asking once more', async () => {
    const onClearActivity = vi.fn<OptionsProps['onClearActivity']>(async () => ({ kind: 'done' }));
    const { press, text } = await page('activity', { onClearActivity });
    await press('Clear the log');
    expect(onClearActivity).not.toHaveBeenCalled();
    await press('Clear the log');
    expect(text()).toContain('The log was cleared.');
  });
});

describe('erasing everything', () => {
  it('asks once more, and can be called off', async () => {
    const onEraseEverything = vi.fn<OptionsProps['onEraseEverything']>(async () => ({ kind: 'done' }));
    const { press, text } = await page('about', { onEraseEverything });
    await press('Delete all data');
    await press('Cancel');
    expect(onEraseEverything).not.toHaveBeenCalled();
    await press('Delete all data');
    await press('Delete all data');
    expect(text()).toContain('All data deleted.');
  });
});

describe('something that fails for a reason of ours', () => {
  it('says so, and does not leave the button waiting', async () => {
    const { press, text, button } = await page('about', { onCopyDiagnostics: () => Promise.reject(new Error('no')) });
    await press('Copy diagnostics');
    expect(text()).toContain('Something went wrong.');
    expect(button('Copy diagnostics').getAttribute('aria-busy')).toBe('false');
  });
});

describe('the page that unlocks', () => {
  it('leads back to the student once it is open', async () => {
    const onClose = vi.fn();
    const rest = { now: NOW, onUnlock: vi.fn(), onOpenPage: vi.fn(), onClose };
    const { again, press } = await draw(<UnlockPage state="locked" {...rest} />);
    await again(<UnlockPage state="open" {...rest} />);
    await press('Close this tab');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
