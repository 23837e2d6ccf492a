/** Offers text as a file to keep; `false` where the browser cannot. Some (WeChat among them) do nothing and do not say so. */
export const offerFile = (name: string, text: string, type = 'application/json'): boolean => {
  try {
    const url = URL.createObjectURL(new Blob([text], { type }));
    const link = document.createElement('a');
    link.href = url;
    link.download = name;
    document.body.append(link);
    link.click();
    link.remove();
    setTimeout(() => URL.revokeObjectURL(url), 60_000);
    return true;
  } catch {
    return false;
  }
};
