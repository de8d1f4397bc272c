package school.mentoring.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.TestPeople;

class MenteePlacesUnitTests {

  private static final String FORM = "учитель – ученик";

  @Test
  void everyMentorWantedHasAPlaceOfItsOwn() {
    Mentee mentee = TestPeople.mentee("Ветрова", FORM, "");
    MenteePlaces places =
        new MenteePlaces(new school.mentoring.shared.ProgrammeId(mentee.uuid()), Set.of());

    String first = places.next(mentee.id());

    assertThat(first).isEqualTo(mentee.uuid() + "|" + mentee.id());
    assertThat(places.next(mentee.id())).isEqualTo(first + "|2");
    assertThat(places.next(mentee.id())).isEqualTo(first + "|3");
  }
}
