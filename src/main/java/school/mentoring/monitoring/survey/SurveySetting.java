package school.mentoring.monitoring.survey;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** How an organisation reads its surveys. */
@Entity
@Table(name = "survey_setting")
class SurveySetting {

  static final int USUAL_SMALLEST = 5;
  static final int USUAL_SATISFIED = 7;

  @EmbeddedId private OrganisationId organisation;
  private int smallestGroup;
  private int satisfiedFrom;
  @Version private int version;

  protected SurveySetting() {}

  SurveySetting(OrganisationId organisation) {
    this.organisation = organisation;
    this.smallestGroup = USUAL_SMALLEST;
    this.satisfiedFrom = USUAL_SATISFIED;
  }

  void change(int smallest, int satisfied) {
    if (smallest < 3 || smallest > 20) {
      throw new Refusal(
          "Наименьшая группа %d: укажите число от 3 до 20, обычно 5.".formatted(smallest));
    }
    if (satisfied < 2 || satisfied > 10) {
      throw new Refusal(
          "Удовлетворён, если оценка от %d: укажите число от 2 до 10, обычно 7."
              .formatted(satisfied));
    }
    smallestGroup = smallest;
    satisfiedFrom = satisfied;
  }

  int smallestGroup() {
    return smallestGroup;
  }

  int satisfiedFrom() {
    return satisfiedFrom;
  }
}
