/** The county that the front page is of: 泸溪县. Another's pages are at `/public/<its code>`. */
export const homeCounty = '433122';
