package school.mentoring.order.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import school.mentoring.order.OrderKind;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.russian.Dates;

/** An act that the preambles of an organisation's orders rest on. */
@Entity
@Table(name = "order_act")
public class LegalAct {

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private int position;

  @Enumerated(EnumType.STRING)
  private ActLevel level;

  private String name;

  @Column(name = "act_date")
  private LocalDate date;

  private String number;
  private String title;
  private String roadmaps;
  private String kinds;

  protected LegalAct() {}

  /**
   * One act has one id in an organisation, also before the organisation keeps a list of its own.
   */
  LegalAct(OrganisationId organisation, int position, ActEntry entry) {
    String identity =
        String.join("|", organisation.id(), entry.name(), entry.date(), entry.number());
    this.id = UUID.nameUUIDFromBytes(identity.getBytes(StandardCharsets.UTF_8));
    this.organisation = organisation;
    this.position = position;
    change(entry);
  }

  /** Takes over what was typed and checked. */
  final void change(ActEntry entry) {
    this.level = ActLevel.find(entry.level()).orElseThrow();
    this.name = entry.name();
    this.date = LocalDate.parse(entry.date());
    this.number = entry.number();
    this.title = entry.title();
    this.roadmaps = String.join(" ", entry.roadmaps());
    this.kinds = String.join(" ", entry.kinds());
  }

  void moveTo(int newPosition) {
    this.position = newPosition;
  }

  /** «распоряжением … от 25.12.2019 № Р-145 «Об утверждении …»». */
  public String printed() {
    String titled = title.isEmpty() ? "" : " «" + title + "»";
    return "%s от %s № %s%s".formatted(name, Dates.text(date), number, titled);
  }

  boolean isSame(ActEntry entry, LocalDate day) {
    return name.equalsIgnoreCase(entry.name())
        && number.equalsIgnoreCase(entry.number())
        && date.equals(day);
  }

  boolean serves(String roadmap) {
    return roadmaps.isEmpty() || roadmaps().contains(roadmap);
  }

  boolean isOnlyFor(OrderKind kind) {
    return kind != null && kinds().contains(kind.key());
  }

  public UUID id() {
    return id;
  }

  public ActLevel level() {
    return level;
  }

  public String name() {
    return name;
  }

  public LocalDate date() {
    return date;
  }

  public String number() {
    return number;
  }

  public String title() {
    return title;
  }

  /** Keys of the roadmaps whose orders rest on it; empty for all. */
  public List<String> roadmaps() {
    return words(roadmaps);
  }

  /** Keys of the kinds that rest on it; empty for all. */
  public List<String> kinds() {
    return words(kinds);
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" "));
  }
}
