package school.mentoring.publication.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import school.mentoring.publication.Moment;

class ShownUnitTests {

  private final UUID programme = UUID.randomUUID();
  private final UUID site = UUID.randomUUID();

  @Test
  void aChangeLeadsBackToWhatWasLookedAt() {
    assertThat(new Shown(Moment.AUGUST, site).page(programme, "board"))
        .isEqualTo(
            "redirect:/programmes/%s/publication?moment=AUGUST&site=%s#board"
                .formatted(programme, site));
    assertThat(new Shown(null, null).page(programme, "what"))
        .isEqualTo("redirect:/programmes/%s/publication?moment=YEAR_END#what".formatted(programme));
  }
}
