import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shareContent, shareMessage } from '../../../../src/widgets/procedures/model/share-text.js';

describe('what is shared', () => {
  it('is name, facts, papers and, last, the address', () => {
    const content = shareContent('Đăng ký khai sinh', ['Thời hạn: 1 ngày làm việc'], 'Giấy tờ cần chuẩn bị', ['Giấy chứng sinh', 'Tờ khai'], 'https://xa.example/?tthc=1.001193');
    assert.equal(shareMessage(content), 'Đăng ký khai sinh\nThời hạn: 1 ngày làm việc\nGiấy tờ cần chuẩn bị:\n– Giấy chứng sinh\n– Tờ khai\nhttps://xa.example/?tthc=1.001193');
    assert.doesNotMatch(content.text, /https:/, 'the share sheet adds the address itself');
  });

  it('stays short: eight papers, then an ellipsis', () => {
    const { text } = shareContent('A', [], 'Giấy tờ', '123456789'.split(''), 'u');
    assert.equal(text.split('\n').length, 2 + 9);
    assert.match(text, /– …$/);
  });

  it('does not promise a list of papers where none is known', () => {
    assert.equal(shareContent('A', [], 'Giấy tờ', [], 'u').text, 'A');
  });
});
