/**
 * What people told us. Capabilities call the aggregate; doors may name only the value types.
 *
 * @see com.example.shop.domain.feedback.Remark
 */
package com.example.shop.domain.feedback;
