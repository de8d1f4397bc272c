package school.mentoring.mentorship;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PairRecordUnitTests {

  @Test
  void feedbackIsTheResultOfTheLastMeetingOrAnAnsweredQuestionnaire() {
    assertThat(pair("Вместе до конца", 0).hasFeedback()).isTrue();
    assertThat(pair(" ", 1).hasFeedback()).isTrue();
    assertThat(pair(" ", 0).hasFeedback()).isFalse();
  }

  private static PairRecord pair(String result, long answers) {
    return new PairRecord(
        UUID.randomUUID(),
        UUID.randomUUID(),
        2026,
        UUID.randomUUID(),
        UUID.randomUUID(),
        null,
        "ученик – ученик",
        LocalDate.of(2026, 10, 1),
        null,
        MentorshipState.ACTIVE,
        "",
        result,
        6,
        270,
        0,
        0,
        answers);
  }
}
