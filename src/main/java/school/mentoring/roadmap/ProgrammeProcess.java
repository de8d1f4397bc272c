package school.mentoring.roadmap;

import java.util.Collection;
import school.mentoring.roadmap.window.DateRange;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the engine is told of programmes: all instances of one programme at a time. */
public interface ProgrammeProcess {

  /**
   * Starts the newest version of a roadmap for an organisation, as the person who asks.
   *
   * @return the programme that began
   */
  ProgrammeId started(String roadmap, OrganisationId organisation, int schoolYear);

  void paused(ProgrammeId programme);

  void resumed(ProgrammeId programme);

  /** Open tasks got other days: they were agreed anew. */
  void redated(Collection<String> tasks, DateRange days);

  void cancelled(ProgrammeId programme, String reason);
}
