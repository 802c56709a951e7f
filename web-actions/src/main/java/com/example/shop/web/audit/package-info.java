/**
 * The page on which auditors read and check the trail. Browsers call it.
 *
 * @see com.example.shop.services.audit
 */
package com.example.shop.web.audit;
