package school.mentoring.notification;

import java.util.Objects;

/**
 * A file that goes with a letter.
 *
 * @param name of the file
 * @param type its media type with parameters, as {@code text/calendar; method=REQUEST}
 * @param text what stands in it, sent as UTF-8
 */
public record MailAttachment(String name, String type, String text) {

  public MailAttachment {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(text, "text");
  }
}
