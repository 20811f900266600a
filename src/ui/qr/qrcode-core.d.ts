/** The encoder of `qrcode` without its renderers (a third of its size): the package types only its front. */
declare module 'qrcode/lib/core/qrcode.js' {
  interface Encoded {
    modules: { size: number; get(row: number, column: number): number };
  }
  const encoder: {
    create(data: { data: string; mode: 'byte' }[], options: { errorCorrectionLevel: 'L' | 'M' | 'Q' | 'H'; maskPattern?: number | undefined }): Encoded;
  };
  export default encoder;
}
