package school.mentoring.mentorship.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.mentorship.waiting.UnmatchedMentees;
import school.mentoring.mentorship.waiting.UnmatchedMentees.Search;

/** Takes a free mentor for somebody left without one; no search goes on for somebody paired. */
@Component
class FindMentorDelegate implements JavaDelegate {

  private final UnmatchedMentees mentees;

  FindMentorDelegate(UnmatchedMentees mentees) {
    this.mentees = mentees;
  }

  @Override
  public void execute(DelegateExecution execution) {
    Search search =
        mentees.find(
            PairVariables.organisation(execution),
            PairVariables.programme(execution),
            MenteeId.of(PairVariables.MENTEE.from(execution)));
    PairVariables.MENTOR_FOUND.set(execution, search.proposal().isPresent());
    search.proposal().ifPresent(it -> PairVariables.PROPOSAL.set(execution, it.toString()));
    if (!search.needed()) {
      PairVariables.SEARCH_GOES_ON.set(execution, false);
    }
  }
}
