/** Both doors under requests that no well-behaved client sends: bytes on a socket. */
package com.example.shop.endtoend.raw;
