/**
 * Members at a door: the same words for what they do, whichever door it is. Tests call it.
 *
 * @see com.example.shop.endtoend.feedback.Member
 */
package com.example.shop.endtoend.feedback;
