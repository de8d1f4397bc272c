package school.mentoring.document;

import java.util.Objects;
import java.util.UUID;
import school.mentoring.shared.Refusal;

/** Names a kept file; its text is what people put into the field of a form. */
public record FileId(UUID id) {

  public FileId {
    Objects.requireNonNull(id, "file");
  }

  /**
   * Reads an id from its text.
   *
   * @throws Refusal if the text is no id
   */
  public static FileId of(String text) {
    try {
      return new FileId(UUID.fromString(text.strip()));
    } catch (IllegalArgumentException | NullPointerException e) {
      throw missing(text);
    }
  }

  static Refusal missing(Object id) {
    return Refusal.notFound(
        "Файл «%s» не найден: проверьте номер или загрузите файл снова.".formatted(id));
  }

  @Override
  public String toString() {
    return id.toString();
  }
}
