/** Every outcome of every capability that both doors offer, through both doors. Nobody calls it. */
package com.example.shop.endtoend.parity;
