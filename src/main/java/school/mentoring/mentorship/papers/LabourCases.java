package school.mentoring.mentorship.papers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentee;
import school.mentoring.enrolment.MenteeId;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.MentoringForm;
import school.mentoring.enrolment.MentoringForms;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.MentorshipId;
import school.mentoring.mentorship.Mentorships;
import school.mentoring.order.OrderReferences;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Brings together what is known of pairs for their papers. */
@Component
class LabourCases {

  private final Mentorships mentorships;
  private final Participants participants;
  private final MentoringForms forms;
  private final LabourTermsRepository terms;
  private final EarlyEndRepository ends;
  private final OrderReferences orders;
  private final Clock clock;

  LabourCases(
      Mentorships mentorships,
      Participants participants,
      MentoringForms forms,
      LabourTermsRepository terms,
      EarlyEndRepository ends,
      OrderReferences orders,
      Clock clock) {
    this.mentorships = mentorships;
    this.participants = participants;
    this.forms = forms;
    this.terms = terms;
    this.ends = ends;
    this.orders = orders;
    this.clock = clock;
  }

  @Transactional(readOnly = true)
  public LabourCase of(OrganisationId organisation, MentorshipId id) {
    return of(organisation, List.of(mentorships.get(organisation, id))).get(0);
  }

  /** All pairs of a programme, as they began. */
  @Transactional(readOnly = true)
  public List<LabourCase> of(OrganisationId organisation, ProgrammeId programme) {
    return of(organisation, mentorships.of(organisation, programme));
  }

  private List<LabourCase> of(OrganisationId organisation, List<Mentorship> pairs) {
    Map<MentorId, Mentor> mentors =
        participants
            .mentors(organisation, pairs.stream().map(Mentorship::mentor).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Mentor::id, Function.identity()));
    Map<MenteeId, Mentee> mentees =
        participants
            .mentees(organisation, pairs.stream().map(Mentorship::mentee).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Mentee::id, Function.identity()));
    Map<String, Boolean> known =
        forms.of(organisation).stream()
            .collect(Collectors.toMap(MentoringForm::name, MentoringForm::betweenEmployees));
    return pairs.stream()
        .map(
            it ->
                of(
                    it,
                    Optional.ofNullable(mentors.get(it.mentor())),
                    Optional.ofNullable(mentees.get(it.mentee())),
                    known))
        .toList();
  }

  private LabourCase of(
      Mentorship pair,
      Optional<Mentor> mentor,
      Optional<Mentee> mentee,
      Map<String, Boolean> betweenEmployees) {
    LocalDate today = LocalDate.now(clock);
    boolean employees = betweenEmployees.getOrDefault(pair.form(), false);
    return new LabourCase(
        pair,
        mentor,
        mentee,
        LabourPolicy.of(employees, pair.form(), mentor, mentee),
        terms.findById(pair.id()),
        mentor.flatMap(it -> it.labourConsent(today)),
        ends.findById(pair.id()),
        orders.of(pair.organisation(), pair.order()).orElse(""));
  }
}
