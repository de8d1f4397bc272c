package school.mentoring.monitoring.indicator.web;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.monitoring.indicator.EvidenceItem;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.CurrentMembers;
import school.mentoring.organisation.Role;
import school.mentoring.shared.Refusal;

/** Who may see indicators, and who may change them; and numbers as people type them. */
@Component
class IndicatorReaders {

  /** Where things are shown that name nobody. */
  private static final List<String> NAMELESS = List.of("/schools", "/programmes/", "/orders/");

  private static final String NUMBER = "\\d{1,10}(?:[.,]\\d{1,2})?";

  private final CurrentMembers members;

  IndicatorReaders(CurrentMembers members) {
    this.members = members;
  }

  /**
   * Whoever asks, if they may read.
   *
   * @throws Refusal if they may not
   */
  CurrentMember reader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR, Role.COORDINATOR);
    return member;
  }

  /**
   * Whoever asks, if they may change definitions and enter numbers.
   *
   * @throws Refusal if they may not
   */
  CurrentMember leader() {
    CurrentMember member = members.current();
    member.mustBe(Role.CURATOR, Role.DIRECTOR);
    return member;
  }

  /**
   * What a figure was made of, as somebody may see it: who does not lead sees schools, orders,
   * lines and what was entered, and of people only that there is one.
   */
  static EvidenceItem seen(CurrentMember reader, EvidenceItem item) {
    boolean figure =
        NAMELESS.stream().anyMatch(item.link()::startsWith) || item.what().startsWith("Внесено: ");
    return reader.leads() || figure
        ? item
        : new EvidenceItem("запись школы, без имён", "", item.day(), item.counts());
  }

  /**
   * A number as somebody typed it.
   *
   * @throws Refusal naming what was typed
   */
  static BigDecimal number(String typed) {
    String plain = typed.strip().replace(" ", "");
    if (!plain.matches(NUMBER)) {
      throw new Refusal(
          "Поле «Число», значение «%s»: введите число от нуля, например 45 или 92,5."
              .formatted(typed.substring(0, Math.min(30, typed.length()))));
    }
    return new BigDecimal(plain.replace(',', '.'));
  }
}
