package school.mentoring.roadmap;

import java.time.Instant;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** Programmes for tests that need no engine. */
public final class TestProgrammes {

  private TestProgrammes() {}

  /** One of the target model that a curator of a school has just started. */
  public static Programme started(ProgrammeId id, SchoolYear year, Instant now) {
    return new Programme(
        id,
        new OrganisationId("school"),
        new RoadmapRef("targetModel", "Целевая модель", "targetModel:1"),
        year,
        "curator",
        now);
  }

  /** It comes to its end. */
  public static void finish(Programme programme, Instant now) {
    programme.finish(now);
  }
}
