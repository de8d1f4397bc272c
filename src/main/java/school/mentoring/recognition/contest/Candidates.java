package school.mentoring.recognition.contest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Enrolment;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.PairRecord;
import school.mentoring.mentorship.PairRecords;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.russian.Hours;

/** Finds in a programme who can be nominated, and what is known of the work. */
@Component
class Candidates {

  private static final String GONE = "участник удалён";

  private final PairRecords records;
  private final Participants participants;
  private final Enrolment enrolment;

  Candidates(PairRecords records, Participants participants, Enrolment enrolment) {
    this.records = records;
    this.participants = participants;
    this.enrolment = enrolment;
  }

  /** Everybody of the pairs that kept together, by the kind of the contest. */
  List<Candidate> of(OrganisationId organisation, ProgrammeId programme, Nominated nominated) {
    List<PairRecord> kept =
        records.of(organisation, programme).stream().filter(PairRecord::kept).toList();
    Map<UUID, Participant> people = people(organisation, kept);
    Map<UUID, List<PairRecord>> subjects = new LinkedHashMap<>();
    kept.forEach(
        it -> subjects.computeIfAbsent(subject(nominated, it), id -> new ArrayList<>()).add(it));
    return subjects.entrySet().stream()
        .filter(it -> people.containsKey(it.getValue().get(0).mentor()))
        .map(it -> candidate(nominated, it.getKey(), it.getValue(), people))
        .toList();
  }

  private static UUID subject(Nominated nominated, PairRecord pair) {
    return switch (nominated) {
      case MENTOR -> pair.mentor();
      case MENTEE -> pair.mentee();
      case PAIR -> pair.id();
    };
  }

  private static Candidate candidate(
      Nominated nominated, UUID subject, List<PairRecord> pairs, Map<UUID, Participant> people) {
    PairRecord first = pairs.get(0);
    boolean alone = nominated == Nominated.MENTOR;
    return new Candidate(
        subject,
        alone ? null : first.id(),
        first.mentor(),
        alone ? null : first.mentee(),
        name(nominated, first.mentor(), first.mentee(), people),
        facts(pairs));
  }

  /** Those mentors of the candidates who log in so. */
  Set<UUID> mentorsOf(OrganisationId organisation, List<Candidate> all, String login) {
    List<MentorId> ids = all.stream().map(Candidate::mentor).distinct().map(MentorId::new).toList();
    return participants.mentors(organisation, ids).stream()
        .filter(it -> it.login().filter(login::equals).isPresent())
        .map(Participant::uuid)
        .collect(Collectors.toSet());
  }

  private Map<UUID, Participant> people(OrganisationId organisation, List<PairRecord> pairs) {
    return enrolment.known(
        organisation,
        pairs.stream().flatMap(it -> Stream.of(it.mentor(), it.mentee())).distinct().toList());
  }

  /** The people of some applications, read at once. */
  Map<UUID, Participant> of(
      OrganisationId organisation, Collection<ContestApplication> applications) {
    return enrolment.known(
        organisation,
        applications.stream()
            .flatMap(it -> Stream.concat(Stream.of(it.mentor()), it.mentee().stream()))
            .distinct()
            .toList());
  }

  /** «Ветрова А. С. — Соколов И. П.», or the one alone. */
  static String name(Nominated nominated, UUID mentor, UUID mentee, Map<UUID, Participant> people) {
    return switch (nominated) {
      case MENTOR -> name(mentor, people);
      case MENTEE -> name(mentee, people);
      case PAIR -> name(mentor, people) + " — " + name(mentee, people);
    };
  }

  private static String name(UUID id, Map<UUID, Participant> people) {
    return id == null || !people.containsKey(id) ? GONE : people.get(id).name().surnameFirst();
  }

  private static String facts(List<PairRecord> pairs) {
    long steps = pairs.stream().mapToLong(PairRecord::planSteps).sum();
    List<String> lines = new ArrayList<>();
    lines.add(
        "Пар: %d; встреч: %d; часов: %s"
            .formatted(
                pairs.size(),
                pairs.stream().mapToLong(PairRecord::meetings).sum(),
                Hours.text(pairs.stream().mapToLong(PairRecord::minutes).sum())));
    if (steps > 0) {
      lines.add(
          "Выполнено шагов плана: %d из %d"
              .formatted(pairs.stream().mapToLong(PairRecord::planDone).sum(), steps));
    }
    pairs.stream().map(PairRecord::finalResult).filter(it -> !it.isBlank()).forEach(lines::add);
    String told = lines.stream().map(String::strip).collect(Collectors.joining("\n"));
    return told.length() > 4000 ? told.substring(0, 3999) + "…" : told;
  }
}
