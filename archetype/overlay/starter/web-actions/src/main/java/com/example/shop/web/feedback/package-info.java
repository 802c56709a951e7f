/**
 * The page on which members say what they think. Browsers call it.
 *
 * @see com.example.shop.services.feedback
 */
package com.example.shop.web.feedback;
