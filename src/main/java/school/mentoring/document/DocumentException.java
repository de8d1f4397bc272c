package school.mentoring.document;

/**
 * A document that cannot be composed or rendered; the message is for people and names the place.
 */
public class DocumentException extends RuntimeException {

  DocumentException(String message) {
    super(message);
  }

  DocumentException(String message, Throwable cause) {
    super(message, cause);
  }
}
