package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** The plans of pairs, as far as the work of the pairs needs them. */
public interface PairPlans {

  /**
   * Gives every pair that has no plan yet the first draft of the plan that its form of mentoring
   * asks for.
   *
   * @param goal its main goal
   * @param by login of whoever wrote it; empty for the system
   */
  void begin(List<Mentorship> pairs, String goal, Optional<String> by);

  /** A pair's plans in few words. */
  List<PlanSummary> of(OrganisationId organisation, MentorshipId mentorship);

  /** What a pair does by its plans, in their order; what was cancelled is left out. */
  List<String> activities(OrganisationId organisation, MentorshipId mentorship);

  /** How the plans of a programme stand today. */
  PlanFigures figures(OrganisationId organisation, ProgrammeId programme);

  /**
   * How the plans of each pair stood on a day; for reports. Pairs that had broken up by then are
   * left out, with their plans.
   */
  List<PlannedWork> works(OrganisationId organisation, ProgrammeId programme, LocalDate day);
}
