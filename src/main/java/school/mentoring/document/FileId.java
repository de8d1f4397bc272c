package school.mentoring.document;

import java.util.Objects;
import java.util.Optional;
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
    return read(text).orElseThrow(() -> missing(text));
  }

  /** The id that a text is; empty if it is none. */
  static Optional<FileId> read(String text) {
    try {
      return Optional.of(new FileId(UUID.fromString(text.strip())));
    } catch (IllegalArgumentException | NullPointerException e) {
      return Optional.empty();
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
