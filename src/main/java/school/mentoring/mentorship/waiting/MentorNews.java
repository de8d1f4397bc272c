package school.mentoring.mentorship.waiting;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import school.mentoring.shared.ProgrammeId;

/** A mentor may have become free for a programme, and nobody has looked yet. */
@Entity
@Table(name = "mentor_news")
class MentorNews {

  @Id
  @Column(name = "mentor_news_id")
  private UUID id;

  @Embedded private ProgrammeId programme;
  private Instant heardAt;

  protected MentorNews() {}

  MentorNews(ProgrammeId programme, Instant heardAt) {
    this.id = UUID.randomUUID();
    this.programme = programme;
    this.heardAt = heardAt;
  }
}
