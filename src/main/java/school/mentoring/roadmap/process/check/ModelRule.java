package school.mentoring.roadmap.process.check;

/** One thing that every new model must obey. */
interface ModelRule {

  /** Adds whatever is wrong, each with the element and the remedy. */
  void check(UploadedModel model, Upload upload, Problems problems);
}
