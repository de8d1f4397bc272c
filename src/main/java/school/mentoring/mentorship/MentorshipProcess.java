package school.mentoring.mentorship;

import java.time.LocalDate;
import java.util.Map;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.matching.ProposalId;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** What the stage of pairs' work is told of. */
public interface MentorshipProcess {

  /**
   * Pairs have begun.
   *
   * @return whether the stage is running and took them up; else it asks for them when it starts
   */
  boolean accompany(ProgrammeId programme, AccompanimentStart start);

  /** No pair of the programme is at work any more. */
  void allPairsEnded(ProgrammeId programme);

  /** The work of the programme's pairs is over; whoever waits for it goes on. */
  void pairWorkFinished(ProgrammeId programme);

  /**
   * New pairs are wanted beside those at work.
   *
   * @return whether the stage is running and took the request up
   */
  boolean requestPairs(ProgrammeId programme, ProposalId proposal);

  /** Whether the stage is running and would take up a request for new pairs. */
  boolean takesRequests(ProgrammeId programme);

  /**
   * An order is to change pairs at work.
   *
   * @param changesOn the day before which nothing changes, even if the order is in force
   */
  void amend(
      OrganisationId organisation, ProgrammeId programme, ProposalId changes, LocalDate changesOn);

  /** Who is being supported or looked for a mentor for, and what comes next. */
  Map<MenteeId, SupportStep> supported(ProgrammeId programme);
}
