package dev.twodoors.boundary.http;

/** What is wrong with a request that reaches no endpoint, with the status that tells it. */
public enum Mistake {
  MALFORMED(400, "The request line or a header field cannot be read."),
  VERSION(400, "HTTP/1.1 and HTTP/1.0 are spoken here."),
  HOST(400, "Send the header Host once, with a host and perhaps a port."),
  TARGET(400, "The address is no URI, or its percent-encoded bytes are no UTF-8."),
  REPEATED(400, "A header field that holds one value was sent more than once."),
  FRAMING(
      400,
      "The body's end cannot be told. Send Content-Length, or chunks with Transfer-Encoding: chunked."),
  METHOD(405, "This is no proxy."),
  TOO_SLOW(408, "The body did not arrive in time."),
  BODY_TOO_LARGE(413, "Send a smaller body."),
  ADDRESS_TOO_LONG(414, "Send a shorter address."),
  EXPECTATION(417, "The header Expect may ask for 100-continue only."),
  HEADERS_TOO_LARGE(431, "Send fewer or shorter header fields.");

  private final int status;
  private final String advice;

  Mistake(int status, String advice) {
    this.status = status;
    this.advice = advice;
  }

  public int status() {
    return status;
  }

  /** What to do about it, in a sentence for programmers. */
  public String advice() {
    return advice;
  }
}
