/**
 * Portfolios as Excel workbooks with a sheet for each register: {@link org.pmokit.xlsx.PortfolioWorkbook} reads them, writes
 * them, and writes templates that people fill in. The sheets are the same tables as the files of a folder of CSV registers.
 */
@NullMarked
package org.pmokit.xlsx;

import org.jspecify.annotations.NullMarked;
