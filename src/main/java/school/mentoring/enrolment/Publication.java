package school.mentoring.enrolment;

import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.stream.Stream;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.WebAddress;

/**
 * What a consent to distribution allows.
 *
 * @param resources addresses of the pages, one a line; what lies under an address is meant, too
 * @param categories which data, for example «фамилия, имя, класс, фотография»
 * @param conditions what is forbidden or only allowed on terms; empty if nothing is
 */
@Embeddable
public record Publication(String resources, String categories, String conditions) {

  static final Publication NONE = new Publication("", "", "");

  private static final int LONGEST = 2000;

  /**
   * As somebody types it.
   *
   * @throws Refusal if an address is none, or data or address are missing
   */
  public static Publication of(String resources, String categories, String conditions) {
    Publication typed = new Publication(resources.strip(), categories.strip(), conditions.strip());
    if (typed.addresses().isEmpty() || typed.categories.isEmpty()) {
      throw new Refusal(
          "Согласие на распространение: укажите адрес страницы и перечень данных, как они названы в подписанном согласии.");
    }
    typed.addresses().stream()
        .filter(it -> WebAddress.of(it).isEmpty())
        .findFirst()
        .ifPresent(
            it -> {
              throw new Refusal(
                  "Адрес страницы «%s»: напишите его целиком, например https://школа12.рф/наставничество."
                      .formatted(it));
            });
    if (Math.max(
            typed.resources.length(),
            Math.max(typed.categories.length(), typed.conditions.length()))
        > LONGEST) {
      throw new Refusal("Согласие на распространение: сократите тексты до 2000 знаков.");
    }
    return typed;
  }

  List<String> addresses() {
    return resources.lines().map(String::strip).filter(it -> !it.isEmpty()).toList();
  }

  /** Whether a page is one of those named, or lies under one of them. */
  boolean covers(String address) {
    return WebAddress.of(address)
        .filter(wanted -> pages().anyMatch(it -> it.covers(wanted)))
        .isPresent();
  }

  private Stream<WebAddress> pages() {
    return addresses().stream().flatMap(it -> WebAddress.of(it).stream());
  }
}
