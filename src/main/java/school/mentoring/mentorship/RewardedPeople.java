package school.mentoring.mentorship;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.order.Annex;
import school.mentoring.order.NamedPerson;
import school.mentoring.order.OrderContent;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/**
 * Whom the order on rewards names: both sides of the pairs that were finished. It is made known to
 * the mentors of the staff; pupils hear of it from the curator.
 */
@Component
class RewardedPeople implements OrderContent {

  private static final List<String> COLUMNS =
      List.of("№", "Фамилия, имя, отчество", "Класс, должность", "Роль");

  private final MentorshipRepository mentorships;
  private final Participants participants;

  RewardedPeople(MentorshipRepository mentorships, Participants participants) {
    this.mentorships = mentorships;
    this.participants = participants;
  }

  @Override
  public boolean serves(OrderKind kind) {
    return kind.equals(OrderKind.REWARD);
  }

  @Override
  @Transactional(readOnly = true)
  public Content content(OrganisationId organisation, ProgrammeId programme, String subject) {
    List<Mentorship> finished =
        mentorships
            .findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(organisation, programme)
            .stream()
            .filter(it -> it.state() == MentorshipState.FINISHED)
            .toList();
    List<Mentor> mentors =
        participants.mentors(
            organisation, finished.stream().map(Mentorship::mentor).distinct().toList());
    Map<String, List<String>> rows = new LinkedHashMap<>();
    mentors.forEach(it -> add(rows, it, "наставник"));
    participants
        .mentees(organisation, finished.stream().map(Mentorship::mentee).distinct().toList())
        .forEach(it -> add(rows, it, "наставляемый"));
    List<Annex> annexes =
        rows.isEmpty()
            ? List.of()
            : List.of(
                new Annex(
                    "Список участников программы наставничества для поощрения",
                    COLUMNS,
                    new ArrayList<>(rows.values())));
    return new Content(annexes, readers(mentors), Map.of());
  }

  private static void add(Map<String, List<String>> rows, Participant person, String role) {
    rows.put(
        person.uuid().toString(),
        List.of(Integer.toString(rows.size() + 1), person.name().full(), place(person), role));
  }

  private static String place(Participant person) {
    return person.group() == null ? "" : person.group();
  }

  private static List<NamedPerson> readers(List<Mentor> mentors) {
    return mentors.stream()
        .filter(it -> it.login().isPresent())
        .map(it -> new NamedPerson(it.name().full(), place(it)))
        .toList();
  }
}
