package school.mentoring.privacy;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Persistable;
import school.mentoring.shared.OrganisationId;

/** One line of the trail: who did what with whose data, where and when. It never changes. */
@Entity
@Table(name = "access_log")
public class AccessEntry implements Persistable<UUID> {

  private static final int LONGEST_ACTOR = 64;
  private static final int LONGEST_PLACE = 200;

  @Id private UUID id;
  @Embedded private OrganisationId organisation;
  private UUID person;
  private String actor;

  @Enumerated(EnumType.STRING)
  private AccessAct act;

  private String place;
  private int people;

  @Column(name = "happened_at")
  private Instant at;

  protected AccessEntry() {}

  AccessEntry(
      OrganisationId organisation,
      UUID person,
      String actor,
      AccessAct act,
      String place,
      Instant at) {
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.person = person;
    this.actor = cut(actor, LONGEST_ACTOR);
    this.act = act;
    this.place = cut(place, LONGEST_PLACE);
    this.people = 1;
    this.at = at;
  }

  /** The same about so many people at once, none of them named. */
  AccessEntry about(int many) {
    this.person = null;
    this.people = many;
    return this;
  }

  private static String cut(String text, int longest) {
    return text.substring(0, Math.min(longest, text.length()));
  }

  @Override
  public UUID getId() {
    return id;
  }

  @Override
  public boolean isNew() {
    return true;
  }

  /** Whose data; empty where a whole list was handled. */
  public Optional<UUID> person() {
    return Optional.ofNullable(person);
  }

  /** The login, or how somebody without one came in. */
  public String actor() {
    return actor;
  }

  public AccessAct act() {
    return act;
  }

  /** The page or section, in words. */
  public String place() {
    return place;
  }

  /** How many people it was about. */
  public int people() {
    return people;
  }

  public Instant at() {
    return at;
  }
}
