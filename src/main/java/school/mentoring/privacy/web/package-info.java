/** Pages of personal data: the trail of a person, the erasure and its acts. */
package school.mentoring.privacy.web;
