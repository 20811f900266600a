import { expect } from '@open-wc/testing';
import jsQR from 'jsqr';
import { loadTemplate, TEMPLATE_IDS } from '../../../src/core/questionnaire/templates.js';
import { writePage } from '../../../src/platform/print-window.js';
import { paperPage } from '../../../src/widgets/survey/paper/paper.js';
import { axeFaults } from '../../support/axe.js';

const URL_OF_FORM = 'https://dongxa.example/danh-gia.html?via=giay';

async function sheet(id: string, language: 'vi' | 'en' = 'vi'): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.width = '680';
  frame.height = '960';
  frame.title = 'Phiếu giấy';
  document.body.append(frame);
  writePage(frame.contentDocument!, await paperPage({ questionnaire: (await loadTemplate(id))!, url: URL_OF_FORM, language, commune: 'UBND xã Đông Xá', handIn: 'hòm phiếu tại Quầy số 1' }));
  return frame;
}

/** What a phone reads from the drawn code. */
async function readCode(frame: HTMLIFrameElement): Promise<string | undefined> {
  const svg = frame.contentDocument!.querySelector('.qr')!.cloneNode(true) as SVGElement;
  svg.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  svg.setAttribute('width', '400');
  svg.setAttribute('height', '400');
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 400;
  const pen = canvas.getContext('2d')!;
  pen.drawImage(image, 0, 0, 400, 400);
  return jsQR(pen.getImageData(0, 0, 400, 400).data, 400, 400)?.data;
}

describe('the paper twin', () => {
  afterEach(() => document.querySelectorAll('iframe').forEach((frame) => frame.remove()));

  for (const id of TEMPLATE_IDS) {
    it(`${id} has every question and choice with a box, its version, and a code that opens the form`, async () => {
      const questionnaire = (await loadTemplate(id))!;
      const frame = await sheet(id);
      const text = frame.contentDocument!.body.textContent!.replace(/\s+/g, ' ');
      let boxes = 0;
      for (const section of questionnaire.sections) for (const question of section.questions) {
        const extra = (question.kind === 'level' || question.kind === 'matrix') && question.noOpinion ? 1 : 0;
        if (question.kind === 'level') boxes += 5 + extra;
        if (question.kind === 'matrix') boxes += question.rows.length * (5 + extra);
        if (question.kind === 'choice' || question.kind === 'choices') boxes += question.choices.length;
        if (question.kind === 'count') boxes += question.to - question.from + 2;
        const label = question.label as { vi: string };
        expect(text).to.contain(label.vi.replace(/\s+/g, ' '));
      }
      boxes += questionnaire.sections.filter(({ consent }) => consent).length;
      expect(frame.contentDocument!.querySelectorAll('i')).to.have.length(boxes);
      expect(text).to.contain(`${id} · phiên bản ${questionnaire.version}`).and.to.contain('không phải chỉ số chính thức');
      expect(await readCode(frame)).to.equal(URL_OF_FORM);
    });
  }

  it('says in words when a question is to be left out', async () => {
    const text = (await sheet('mot-cham')).contentDocument!.body.textContent!;
    expect(text.replace(/\u00a0/g, ' ')).to.contain('Chỉ trả lời khi có câu chọn “Không hài lòng” hoặc thấp hơn.');
    expect((await sheet('sau-thu-tuc')).contentDocument!.body.textContent).to.contain('Chỉ trả lời khi chọn “Đã từng” ở câu “Ông/bà đã từng góp ý, phản ánh với xã chưa?”');
  });

  it('is clean for axe, in English too', async () => {
    await sheet('sau-thu-tuc', 'en');
    expect(await axeFaults()).to.deep.equal([]);
  });
});
