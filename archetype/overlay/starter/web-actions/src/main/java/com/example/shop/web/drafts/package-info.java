/**
 * What somebody typed and has not sent, kept for these pages alone. Browsers call it.
 *
 * @see com.example.shop.services.feedback.SendFeedback
 */
@UiOnly(because = "A program keeps what its user has not sent by itself.")
package com.example.shop.web.drafts;

import dev.twodoors.boundary.UiOnly;
