export const toHtml = () => '';
