package school.mentoring.enrolment.questionnaire;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;

/** A filled questionnaire as it was received, and what became of it. */
@Entity
@Table(name = "questionnaire_answer")
public class Answer {

  /** What became of an answer. */
  public enum State {
    NEW("ждёт просмотра"),
    TAKEN("принята в базу"),
    DECLINED("отклонена"),
    REOPENED("заменяется новой"),
    /** Of a survey: counted, and read by nobody. */
    COUNTED("учтена в результатах");

    private final String title;

    State(String title) {
      this.title = title;
    }

    public String title() {
      return title;
    }
  }

  @Id
  @Column(name = "answer_id")
  private UUID id;

  @Embedded private OrganisationId organisation;

  @Column(name = "campaign_id")
  private UUID campaign;

  @Column(name = "invitation_id")
  private UUID invitation;

  @Column(name = "participant_id")
  private UUID participant;

  private UUID sending;

  /** Unique: of an invitation only one answer counts. */
  private UUID currentOf;

  @Enumerated(EnumType.STRING)
  private AnswerSheet.Channel channel;

  private String givenBy;
  private Instant receivedAt;

  @Enumerated(EnumType.STRING)
  private State state;

  @ElementCollection
  @CollectionTable(
      name = "questionnaire_answer_item",
      joinColumns = @JoinColumn(name = "answer_id"))
  private List<AnswerItem> items = new ArrayList<>();

  @Version private int version;

  protected Answer() {}

  /** An answer of somebody who came by the common link. */
  Answer(Campaign campaign, AnswerSheet sheet, Instant now) {
    this.id = UUID.randomUUID();
    this.organisation = campaign.organisation();
    this.campaign = campaign.id();
    this.sending = sheet.sending();
    this.channel = sheet.channel();
    this.givenBy = sheet.givenBy();
    this.receivedAt = now;
    this.state = campaign.kind().survey() ? State.COUNTED : State.NEW;
    this.items.addAll(AnswerItem.of(sheet));
  }

  /** The answer to an invitation. */
  Answer(Campaign campaign, Invitation invitation, AnswerSheet sheet, Instant now) {
    this(campaign, sheet, now);
    this.invitation = invitation.id();
    this.participant = invitation.participant();
    this.currentOf = invitation.id();
  }

  /** Another answer is to come in its place. */
  void reopened() {
    currentOf = null;
    if (state == State.NEW || state == State.COUNTED) {
      state = State.REOPENED;
    }
  }

  /** What it says was taken over into the base. */
  void taken() {
    mustBeNew();
    state = State.TAKEN;
  }

  /** Looked at, and nothing of it taken over. */
  void declined() {
    mustBeNew();
    state = State.DECLINED;
  }

  /** Whose answer it is turned out to be. */
  void belongsTo(UUID person) {
    mustBeNew();
    participant = person;
  }

  private void mustBeNew() {
    if (state != State.NEW) {
      throw Refusal.conflict(
          "Анкета уже не ждёт просмотра (она %s): обновите страницу.".formatted(state.title()));
    }
  }

  /**
   * The answers by the keys of the questionnaire's fields; more than one where many were ticked.
   */
  public Map<String, List<String>> values() {
    Map<String, List<String>> values = new LinkedHashMap<>();
    items.stream()
        .sorted(Comparator.comparingInt(AnswerItem::place))
        .forEach(it -> values.computeIfAbsent(it.key(), key -> new ArrayList<>()).add(it.text()));
    return values;
  }

  /** One answer as text; empty where nothing was answered. */
  public String text(String key) {
    return String.join(", ", values().getOrDefault(key, List.of()));
  }

  public UUID id() {
    return id;
  }

  public OrganisationId organisation() {
    return organisation;
  }

  public UUID campaign() {
    return campaign;
  }

  /** Empty where it came by the common link. */
  public Optional<UUID> invitation() {
    return Optional.ofNullable(invitation);
  }

  /** Who answered, or about whom; empty while it is not known. */
  public Optional<UUID> participant() {
    return Optional.ofNullable(participant);
  }

  public AnswerSheet.Channel channel() {
    return channel;
  }

  /** The login of whoever typed it, if somebody logged in did. */
  public Optional<String> givenBy() {
    return Optional.ofNullable(givenBy);
  }

  public Instant receivedAt() {
    return receivedAt;
  }

  public State state() {
    return state;
  }

  public boolean isNew() {
    return state == State.NEW;
  }
}
