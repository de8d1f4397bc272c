package school.mentoring.enrolment.base;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participation;
import school.mentoring.enrolment.Profile;
import school.mentoring.shared.russian.Dates;

/** What the columns of a base say. */
final class BaseCells {

  private BaseCells() {}

  static String ofPerson(BaseColumn column, BaseRow row) {
    Participant person = row.person();
    return switch (column) {
      case NUMBER -> "" + row.number();
      case NAME -> person.name().full();
      case KIND -> person.kind().title();
      case GROUP -> person.group();
      case CONTACTS -> contacts(person);
      case PLACE -> place(person.profile().place(), person.kind(), person.group(), row.here());
      case BIRTH_YEAR -> person.birthDate().map(it -> "" + it.getYear()).orElse("");
      case TOPICS -> String.join(", ", person.topics());
      case ENTERED -> Dates.text(person.enteredOn());
      case FORM -> person.form();
      case CAPACITY -> person instanceof Mentor mentor ? "" + mentor.capacity() : "";
      case CONSENT -> consent(person);
      case REFRESHED -> Dates.text(person.refreshedOn());
      default -> ofProfile(column, person.profile());
    };
  }

  private static String ofProfile(BaseColumn column, Profile profile) {
    return switch (column) {
      case ACHIEVEMENTS -> profile.achievements();
      case INTERESTS -> profile.interests();
      case AGES -> profile.ages() == null ? "" : profile.ages().toString();
      case TIME -> time(profile);
      case VARIANT -> profile.variant();
      case MANNER -> profile.manner();
      case WORKING_SINCE -> profile.workingSince() == null ? "" : "" + profile.workingSince();
      default -> "";
    };
  }

  static String ofPair(BaseColumn column, NotedPair pair, String here) {
    Participation known = pair.known();
    return switch (column) {
      case PARTNER -> known.partnerName() + " (" + known.year() + ")";
      case FORM -> known.form();
      case PARTNER_PLACE ->
          known.partner() == null
              ? ""
              : place(known.partnerPlace(), known.partnerKind(), known.partnerGroup(), here);
      case ENDED -> day(known.endedOn());
      case RESULTS -> pair.result();
      case CASE_LINK -> pair.caseLink();
      case COMPLETED -> known.end().title();
      default -> "";
    };
  }

  /** The person's own, and the representative's where there is one. */
  private static String contacts(Participant person) {
    Profile profile = person.profile();
    String representative =
        told(Stream.of(profile.representative(), profile.representativeContacts()));
    return representative.isEmpty()
        ? person.contacts()
        : (person.contacts() + "; представитель: " + representative).replaceFirst("^; ", "");
  }

  /** The place told, or here for those who are here by nature, with the class or the post. */
  private static String place(String place, ParticipantKind kind, String group, String here) {
    String known = place.isBlank() && kind.fromHere() ? here : place;
    return told(Stream.of(known, group));
  }

  private static String time(Profile profile) {
    String hours = profile.hours() == null ? "" : profile.hours() + " ч в неделю";
    return told(Stream.of(hours, profile.availability()));
  }

  private static String consent(Participant person) {
    return person.admittedUntil().map(it -> "до " + Dates.text(it)).orElse("нет");
  }

  private static String told(Stream<String> texts) {
    return texts.filter(it -> !it.isBlank()).collect(Collectors.joining(", "));
  }

  private static String day(Optional<LocalDate> day) {
    return day.map(Dates::text).orElse("");
  }

  /** Cells of a row of the printed base, in the order of the columns. */
  static List<String> line(BaseRow row, List<BaseColumn> columns, int line) {
    return columns.stream().map(it -> row.line(it, line)).toList();
  }
}
