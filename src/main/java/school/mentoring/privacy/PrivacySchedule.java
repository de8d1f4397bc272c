package school.mentoring.privacy;

import java.util.List;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Takes away every night what has been kept as long as it must be; safe on several nodes. */
@Component
class PrivacySchedule {

  private final AccessLog log;
  private final DestructionActs acts;
  private final List<KeptForYears> others;

  PrivacySchedule(AccessLog log, DestructionActs acts, List<KeptForYears> others) {
    this.log = log;
    this.acts = acts;
    this.others = others;
  }

  @Scheduled(cron = "0 50 3 * * *", zone = "${mentoring.time-zone:Europe/Moscow}")
  void forget() {
    log.forget();
    acts.forget();
    others.forEach(KeptForYears::forget);
  }
}
