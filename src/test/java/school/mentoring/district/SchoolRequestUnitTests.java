package school.mentoring.district;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;

class SchoolRequestUnitTests {

  private static final Instant NOW = Instant.parse("2026-09-01T06:00:00Z");

  @Test
  void aRequestIsAnsweredOnce() {
    SchoolRequest request = request(RequestKind.START);
    request.started(ProgrammeId.next(), "director", NOW);

    assertThat(request.state()).isEqualTo(RequestState.STARTED);
    assertThat(request.lookedAt()).isTrue();
    assertThat(request.lookedAt()).isFalse();
    assertThatThrownBy(() -> request.declined("Поздно", "director", NOW))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("уже ответили (дорожная карта начата)");
  }

  @Test
  void aRefusalNeedsAReason() {
    SchoolRequest request = request(RequestKind.START);

    assertThatThrownBy(() -> request.declined(" ", "director", NOW))
        .hasMessageContaining("Поле «Причина отказа»");
    assertThat(request.state()).isEqualTo(RequestState.ASKED);
  }

  @Test
  void anOrderIsAcknowledgedNotStarted() {
    SchoolRequest request = request(RequestKind.ACKNOWLEDGE);

    assertThatThrownBy(() -> request.started(ProgrammeId.next(), "director", NOW))
        .isInstanceOf(Refusal.class);
    request.acknowledged("director", NOW);
    assertThat(request.state()).isEqualTo(RequestState.ACKNOWLEDGED);
    assertThat(request.answeredAt()).isEqualTo(NOW);
  }

  @Test
  void whatWasAnsweredIsNotWithdrawn() {
    SchoolRequest answered = request(RequestKind.ACKNOWLEDGE);
    answered.acknowledged("director", NOW);
    answered.withdrawn(NOW);
    SchoolRequest open = request(RequestKind.START);
    open.withdrawn(NOW);

    assertThat(answered.state()).isEqualTo(RequestState.ACKNOWLEDGED);
    assertThat(open.state()).isEqualTo(RequestState.WITHDRAWN);
    assertThat(open.waitsToBeTold()).isFalse();
  }

  private static SchoolRequest request(RequestKind kind) {
    return new SchoolRequest(
        new Ask(
            new OrganisationId("centre"),
            ProgrammeId.next(),
            kind,
            "schoolPart",
            "Часть школы",
            new SchoolYear(2026)),
        new OrganisationId("school"),
        NOW);
  }
}
