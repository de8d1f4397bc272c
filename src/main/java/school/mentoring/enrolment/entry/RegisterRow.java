package school.mentoring.enrolment.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import school.mentoring.enrolment.Consent;
import school.mentoring.enrolment.Consent.Purpose;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Profile;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.russian.Dates;

/** A participant as a row of the exported register; the import reads it again. */
public final class RegisterRow {

  private static final List<String> MORE = List.of("Вошёл в программу", "Допущен до", "Выбыл");

  private RegisterRow() {}

  /** The columns: those of the entry, and more. */
  public static List<String> headers(Side side) {
    List<String> headers =
        new ArrayList<>(EntryField.of(side).stream().map(EntryField::title).toList());
    headers.addAll(MORE);
    return headers;
  }

  /** The cells in the order of the columns. */
  public static List<String> of(Participant person) {
    List<String> row =
        new ArrayList<>(EntryField.of(person.side()).stream().map(it -> cell(person, it)).toList());
    row.add(text(Optional.of(person.enteredOn())));
    row.add(text(person.admittedUntil()));
    row.add(text(person.leftOn()));
    return row;
  }

  /** What a field of the entry says of a person now. */
  static String cell(Participant person, EntryField field) {
    return switch (field) {
      case SURNAME -> person.name().surname();
      case GIVEN_NAME -> person.name().givenName();
      case PATRONYMIC -> person.name().patronymic();
      case KIND -> person.kind().title();
      case BIRTH_DATE -> text(person.birthDate());
      case GROUP -> person.group();
      case FORM -> person.form();
      case TOPICS -> String.join(", ", person.topics());
      case CONTACTS -> person.contacts();
      case CAPACITY -> person instanceof Mentor mentor ? "" + mentor.capacity() : "";
      case LOGIN -> person instanceof Mentor mentor ? mentor.login().orElse("") : "";
      default -> field.ofConsent() ? consentCell(person, field) : profileCell(person, field);
    };
  }

  private static String profileCell(Participant person, EntryField field) {
    Profile profile = person.profile();
    return switch (field) {
      case VARIANT -> profile.variant();
      case MANNER -> profile.manner();
      case PLACE -> profile.place();
      case REPRESENTATIVE -> profile.representative();
      case REPRESENTATIVE_CONTACTS -> profile.representativeContacts();
      case AVAILABILITY -> profile.availability();
      case MENTORS_WANTED -> "" + profile.mentorsWanted();
      case ACHIEVEMENTS -> profile.achievements();
      case INTERESTS -> profile.interests();
      case PREFERRED_AGE -> profile.ages() == null ? "" : profile.ages().toString();
      case HOURS -> profile.hours() == null ? "" : "" + profile.hours();
      case SMALLEST_GROUP -> "" + profile.smallestGroup();
      case WORKING_SINCE -> profile.workingSince() == null ? "" : "" + profile.workingSince();
      case CLEARANCE -> profile.clearance();
      default -> "";
    };
  }

  private static String consentCell(Participant person, EntryField field) {
    Optional<Consent> processing = inForce(person, Purpose.PROCESSING);
    Optional<Consent> labour = inForce(person, Purpose.LABOUR);
    Optional<Consent> participation = inForce(person, Purpose.PARTICIPATION);
    return switch (field) {
      case CONSENT_SIGNER -> processing.map(it -> it.signer().title()).orElse("");
      case CONSENT_NUMBER -> processing.map(Consent::number).orElse("");
      case CONSENT_DATE -> text(processing.map(Consent::signedOn));
      case CONSENT_UNTIL -> text(processing.map(Consent::validUntil));
      case CONSENT_KEPT_AT -> processing.map(Consent::keptAt).orElse("");
      case LABOUR_DATE -> text(labour.map(Consent::signedOn));
      case LABOUR_UNTIL -> text(labour.map(Consent::validUntil));
      case PARTICIPATION_DATE -> text(participation.map(Consent::signedOn));
      case PARTICIPATION_UNTIL -> text(participation.map(Consent::validUntil));
      case OWN_MARK -> processing.filter(Consent::ownMark).map(it -> "да").orElse("");
      default -> "";
    };
  }

  private static Optional<Consent> inForce(Participant person, Purpose purpose) {
    return person.consents().stream()
        .filter(it -> it.purpose() == purpose && it.stands())
        .findFirst();
  }

  private static String text(Optional<LocalDate> day) {
    return day.map(Dates::text).orElse("");
  }
}
