/** Stands for a client that finds something else in place of an image. */
export const open = async () => {
  throw new Error('It is not an image.');
};
