package school.mentoring.enrolment.base;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** A filter with columns that a person keeps under a name. */
@Entity
@Table(name = "base_view")
public class SavedView {

  private static final int LONGEST_NAME = 100;
  private static final int LONGEST_FILTER = 4000;

  @Id
  @Column(name = "view_id")
  private UUID id;

  @Embedded private OrganisationId organisation;
  private String login;

  @Enumerated(EnumType.STRING)
  private Side side;

  private String name;
  private String parameters;

  protected SavedView() {}

  SavedView(OrganisationId organisation, String login, Side side, String name, String parameters) {
    if (parameters.length() > LONGEST_FILTER) {
      throw new Refusal("Отбор слишком длинный: сократите текст поиска.");
    }
    this.id = UUID.randomUUID();
    this.organisation = organisation;
    this.login = login;
    this.side = side;
    this.parameters = parameters;
    rename(name);
  }

  void rename(String name) {
    String wanted = name.strip();
    if (wanted.isEmpty() || wanted.length() > LONGEST_NAME) {
      throw new Refusal("Название вида: напишите от 1 до %d знаков.".formatted(LONGEST_NAME));
    }
    this.name = wanted;
  }

  public UUID id() {
    return id;
  }

  public Side side() {
    return side;
  }

  public String name() {
    return name;
  }

  /** The filter and the columns as an address of the list has them. */
  public String parameters() {
    return parameters;
  }
}
