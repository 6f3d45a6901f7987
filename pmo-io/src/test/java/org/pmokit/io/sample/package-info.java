/** Portfolios with every attribute, generated for the tests of this module and of those that carry registers otherwise. */
package org.pmokit.io.sample;
