/** How every page answers a refusal: in Russian, with nothing typed lost. */
package school.mentoring.shared.web;
