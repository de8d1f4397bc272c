package school.mentoring.matching;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Preferences;
import school.mentoring.roadmap.next.CarriedLine;
import school.mentoring.roadmap.next.NextYearPart;
import school.mentoring.roadmap.next.YearChange;

/** How next year's pairs are found: by the same settings, with preferences asked anew. */
@Component
@Order(40)
class MatchingNextYear implements NextYearPart {

  private final Preferences preferences;

  MatchingNextYear(Preferences preferences) {
    this.preferences = preferences;
  }

  @Override
  public String title() {
    return "Подбор пар";
  }

  @Override
  @Transactional(readOnly = true)
  public List<CarriedLine> look(YearChange change) {
    String page = "/programmes/" + change.from().id() + "/matching";
    return List.of(
        CarriedLine.holds(
            "Правила подбора: новая программа начинает с последних", 1, page + "/settings"),
        CarriedLine.ask(
            "Предпочтения после общей встречи: у нового года они свои",
            preferences.of(change.organisation(), change.from().id()).size(),
            page + "/preferences"));
  }
}
