/**
 * Asking for money back, and the desk on which clerks decide about it. Browsers call it.
 *
 * @see com.example.shop.services.refunds
 */
package com.example.shop.web.refunds;
