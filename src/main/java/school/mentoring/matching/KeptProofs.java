package school.mentoring.matching;

import school.mentoring.matching.situation.Plan;
import school.mentoring.shared.OrganisationId;

/** Where a computation is kept beside its proposal, so that anybody can check it later. */
public interface KeptProofs {

  /**
   * Keeps how the pairs of a proposal were found.
   *
   * @param parameters the weights and rules that the points came from, a JSON object without names
   */
  void keep(OrganisationId organisation, Proposal proposal, String parameters, Plan plan);
}
