package school.mentoring.enrolment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.Staff;
import school.mentoring.privacy.People;
import school.mentoring.privacy.Person;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** The participants as those see them who keep the trail and erase. */
@Component
class ParticipantPeople implements People {

  private static final int SHOWN = 20;
  private static final Pattern REACHED_BY =
      Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+|\\+?\\d[\\d() -]{8,}\\d");
  private static final Pattern ENDING = Pattern.compile("(ая|ий|ый|ой|а)$");

  private final ParticipantRepository participants;
  private final Staff staff;

  ParticipantPeople(ParticipantRepository participants, Staff staff) {
    this.participants = participants;
    this.staff = staff;
  }

  @Override
  @Transactional(readOnly = true)
  public Person get(OrganisationId organisation, UUID participant) {
    return participants
        .findByIdAndOrganisation(participant, organisation)
        .map(it -> person(organisation, it))
        .orElseThrow(
            () -> Refusal.notFound("Участник не найден: откройте его из списка участников."));
  }

  @Override
  @Transactional(readOnly = true)
  public List<Person> search(OrganisationId organisation, String words) {
    String text = words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0");
    if (text.isEmpty()) {
      return List.of();
    }
    return participants.named(organisation, text, PageRequest.of(0, SHOWN)).stream()
        .map(it -> person(List.of(it), false))
        .toList();
  }

  private Person person(OrganisationId organisation, Participant asked) {
    List<Participant> records = new ArrayList<>(List.of(asked));
    if (asked.erasedOn().isEmpty()) {
      participants.ofSurname(organisation, asked.name().surname()).stream()
          .filter(it -> it.samePerson(asked) && !it.uuid().equals(asked.uuid()))
          .forEach(records::add);
    }
    List<UUID> ids = records.stream().map(Participant::uuid).toList();
    return person(records, namesakes(organisation, asked, ids));
  }

  private static Person person(List<Participant> records, boolean namesakes) {
    Participant first = records.get(0);
    Set<String> marks = new HashSet<>();
    records.forEach(it -> marks.addAll(marks(it)));
    return new Person(
        records.stream().map(Participant::uuid).toList(),
        first.name(),
        records.stream().map(ParticipantPeople::told).toList(),
        marks,
        namesakes,
        first.erasedOn().orElse(null));
  }

  private static String told(Participant it) {
    String side = it.side() == Side.MENTOR ? "наставник" : "наставляемый";
    return Stream.of(side, it.group(), it.form())
        .filter(part -> !part.isBlank())
        .reduce((a, b) -> a + ", " + b)
        .orElse("");
  }

  /** Addresses and telephones of the person and of the parent, and the parent's name. */
  private static Set<String> marks(Participant it) {
    Set<String> marks = new HashSet<>();
    for (String contacts : List.of(it.contacts(), it.profile().representativeContacts())) {
      REACHED_BY.matcher(contacts).results().map(MatchResult::group).forEach(marks::add);
    }
    if (!it.profile().representative().isBlank()) {
      marks.add(it.profile().representative().strip());
    }
    return Collections.unmodifiableSet(marks);
  }

  private boolean namesakes(OrganisationId organisation, Participant person, List<UUID> ids) {
    String root = root(person.name().surname());
    Stream<String> employees =
        staff.of(organisation).stream()
            .filter(it -> !it.name().full().equalsIgnoreCase(person.name().full()))
            .map(it -> it.name().surname());
    return Stream.concat(participants.surnames(organisation, ids).stream(), employees)
        .anyMatch(it -> root(it).equals(root));
  }

  /** What the surnames of a brother and a sister share. */
  private static String root(String surname) {
    return ENDING.matcher(surname.toLowerCase(Locale.ROOT)).replaceFirst("");
  }
}
